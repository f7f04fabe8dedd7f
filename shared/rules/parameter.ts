/** Parameters belong to the world's layer because measures have them too; rules find them here. */
export { type Parameter, type ParameterSection, parameter } from '../world/parameter';
