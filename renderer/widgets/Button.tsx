import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'plain' | 'main' | 'quiet' | 'danger';
  icon?: LucideIcon;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', icon: Icon, children, className = '', type, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={`button ${look} ${className}`}
    >
      {Icon && <Icon aria-hidden size="1.15em" strokeWidth={1.8} />}
      <span>{children}</span>
    </button>
  );
}

interface IconProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  icon: LucideIcon;
  /** What it does; read out, and shown on hover. */
  label: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that is a sign alone; its label goes with it all the same. */
export function IconButton({ icon: Icon, label, className = '', ...rest }: IconProps) {
  return (
    <button
      {...rest}
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={rest.title ?? label}
    >
      <Icon aria-hidden size="1.25em" strokeWidth={1.8} />
    </button>
  );
}
