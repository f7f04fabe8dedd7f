/** A name on two lines of about the same length. */
export function broken(text: string): string[] {
  const words = text.split(' ');
  if (words.length < 2) return [text];
  let best = [text];
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    if (Math.max(...lines.map((l) => l.length)) < Math.max(...best.map((l) => l.length))) best = lines;
  }
  return best;
}
