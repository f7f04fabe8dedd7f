import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** The name of a screen. It takes the focus as the screen comes, so that it is read out, and Tab goes on from it. */
export function ScreenTitle({ children }: { children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
