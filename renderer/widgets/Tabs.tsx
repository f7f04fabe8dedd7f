import type { LucideIcon } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { SCROLLS } from './scrolls';

interface TabItem<T extends string> {
  id: T;
  label: string;
  icon?: LucideIcon;
}

interface Props<T extends string> {
  label: string;
  items: readonly TabItem<T>[];
  chosen: T;
  onChoose: (id: T) => void;
  /** Prefix of the ids that tie tabs to their panel. */
  name: string;
  small?: boolean;
}

/** A row of tabs: one stop for Tab, arrows move along it. */
export function Tabs<T extends string>({ label, items, chosen, onChoose, name, small }: Props<T>) {
  const move = (event: KeyboardEvent) => {
    const at = items.findIndex(({ id }) => id === chosen);
    const to: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: items.length - 1,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const item = items[(next + items.length) % items.length];
    if (!item) return;
    onChoose(item.id);
    document.getElementById(`${name}-tab-${item.id}`)?.focus();
  };
  return (
    <div className={`tabs ${small ? 'small' : ''}`} role="tablist" aria-label={label} onKeyDown={move}>
      {items.map(({ id, label: text, icon: Icon }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${name}-tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={`${name}-panel`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {Icon && <Icon aria-hidden size="1.2em" strokeWidth={1.7} />}
          <span>{text}</span>
        </button>
      ))}
    </div>
  );
}

interface PanelProps {
  name: string;
  chosen: string;
  /** Kept as it is, but out of sight: something lies on it. */
  covered?: boolean;
  children: ReactNode;
}

/** What belongs to the chosen tab. Each begins at its top, however far the one before it was read. */
export function TabPanel({ name, chosen, covered = false, children }: PanelProps) {
  return (
    <div
      key={chosen}
      className="tab-panel"
      {...SCROLLS}
      role="tabpanel"
      id={`${name}-panel`}
      aria-labelledby={`${name}-tab-${chosen}`}
      hidden={covered}
    >
      {children}
    </div>
  );
}
