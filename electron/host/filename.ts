/** A name for an exported game that every system takes: 'Gulf, 1990 · Japan' after turn 7 is 'gulf-1990-japan-7'. */
export function fileNameOf(title: string, turns: number): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'game'}-${turns}.worldhouse`;
}
