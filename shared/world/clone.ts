/** A deep copy of plain JSON. */
export function cloneJson<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cloneJson) as T;
  // Spreading first keeps the layout of the object, which is quicker than building it up name by name.
  const out = { ...value } as Record<string, unknown>;
  for (const key of Object.keys(out)) {
    const inner = out[key];
    if (typeof inner === 'object' && inner !== null) out[key] = cloneJson(inner);
  }
  return out as T;
}
