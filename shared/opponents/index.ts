export { advise } from './advise';
export { answerProposal } from './answerProposal';
export { type Considered, chooseOrders, consider, type Limits } from './chooseOrders';
export { chooseResponses } from './chooseResponses';
export { randomPlayers } from './random';
export { type Stakes, stakesOf } from './stakes';
export { mixedPlayers, strategicPlayers } from './strategic';
export { type Temper, temperOf } from './temper';
