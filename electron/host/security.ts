import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * What a page may load and reach, by either door: its own files and nothing else. Neither scripts nor styles may stand
 * in the page: React, Pixi and uPlot set styles on elements one property at a time, which no policy minds.
 */
function contentPolicy(connect = "'self'"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Headers of every page by either door. The address holds a token, so it is never passed on as a referrer. */
export function pageHeaders(connect?: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy(connect),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), payment=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

/** The door opens on this machine only. */
export const ADDRESS = '127.0.0.1';

/**
 * Whether a request was meant for the door at that port. A page elsewhere whose name was made to point here (DNS
 * rebinding) gives itself away by its Host; a page of another site, or of another program on this machine, by its
 * Origin.
 */
export function isOurs({ host = '', origin }: { host?: string; origin?: string }, port: number): boolean {
  const names = [ADDRESS, 'localhost'].flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
  return names.includes(host) && (origin === undefined || origin === `http://${host}`);
}

/** A new key for a door: 192 bits, in letters that an address may hold. */
export function newToken(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares without telling by the time it takes how much was right. */
export function isToken(given: unknown, token: string): boolean {
  if (typeof given !== 'string') return false;
  const one = Buffer.from(given, 'utf8');
  const other = Buffer.from(token, 'utf8');
  return one.length === other.length && timingSafeEqual(one, other);
}
