/** A key press as text: `mod+shift+z`, `alt+1`, `?`. Letters and digits are read by where they lie on the board. */
export function pressed(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  // Without a modifier the sign itself counts: `?` lies elsewhere on every board.
  const key = modified ? (letter ?? digit ?? event.key) : event.key;
  const sign = key === ' ' ? 'space' : key.length === 1 ? key.toLowerCase() : key.toLowerCase();
  const parts = [
    event.ctrlKey || event.metaKey ? 'mod' : '',
    event.altKey ? 'alt' : '',
    event.shiftKey && (modified || sign.length > 1) ? 'shift' : '',
    sign,
  ];
  return parts.filter(Boolean).join('+');
}

const SIGNS: Readonly<Record<string, string>> = {
  alt: 'Alt',
  shift: 'Shift',
  enter: 'Enter',
  escape: 'Esc',
  arrowleft: '←',
  arrowright: '→',
  space: 'Space',
};

/** Keys as people read them: “Ctrl + K”. */
export function keysText(keys: string, isMac = false): string {
  const first = keys.split(' ')[0] ?? '';
  return first
    .split('+')
    .map((part) => {
      if (part === 'mod') return isMac ? 'Cmd' : 'Ctrl';
      return SIGNS[part] ?? part.toUpperCase();
    })
    .join(' + ');
}

/** Whether the person is writing, so that plain keys are theirs. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
