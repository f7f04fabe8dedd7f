import { COLLECTIONS, type Collection, type World } from '../shared/world/world';

const KINDS = Object.keys(COLLECTIONS) as Collection[];

/** Records whose entries are fields of their own; those of any other record go by one name, `mix.liberal` as `mix.*`. */
const NAMED = ['centre', 'primary', 'tracks'];

/** A field as the table of fields lists it: `state.force`, `state.mix.*`, `system.primary.war`. */
export function listed(kind: string, field: string): string {
  const [head = '', tail] = field.split('.');
  return tail === undefined || NAMED.includes(head) ? `${kind}.${field}` : `${kind}.${head}.*`;
}

/** A copy of a world that tells every field that is read of it, as it is listed. */
export function watched(world: World, tell: (field: string) => void): World {
  const copy = JSON.parse(JSON.stringify(world)) as World;
  for (const kind of KINDS) {
    const record = copy[COLLECTIONS[kind]] as unknown as Record<string, object>;
    for (const id of Object.keys(record)) record[id] = watchedSubject(kind, record[id] ?? {}, tell);
  }
  return { ...copy, system: watchedSubject('system', copy.system, tell) as World['system'] };
}

function watchedSubject(kind: string, subject: object, tell: (field: string) => void): object {
  const records = new Map<string, object>();
  return new Proxy(subject, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof key !== 'string') return value;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        tell(listed(kind, key));
        return value;
      }
      const record = records.get(key) ?? watchedRecord(kind, key, value, tell);
      records.set(key, record);
      return record;
    },
  });
}

function watchedRecord(kind: string, field: string, record: object, tell: (field: string) => void): object {
  return new Proxy(record, {
    get(target, key) {
      if (typeof key === 'string') tell(listed(kind, `${field}.${key}`));
      return Reflect.get(target, key);
    },
  });
}
