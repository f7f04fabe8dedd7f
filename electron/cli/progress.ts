const WIDTH = 30;

/** A bar on the standard error that a terminal redraws in one line; nothing at all where the output is not one. */
export function progressBar(unit: string): { show(done: number, of: number): void; clear(): void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} };
  const began = Date.now();
  return {
    show(done, of) {
      const full = of > 0 ? Math.floor((WIDTH * done) / of) : WIDTH;
      const left = done > 0 ? Math.ceil(((Date.now() - began) / done / 1000) * (of - done)) : null;
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
      stderr.write(`\r\x1b[K${bar} ${done} of ${of} ${unit}${left === null ? '' : `, ${left} s left`}`);
    },
    clear: () => void stderr.write('\r\x1b[K'),
  };
}
