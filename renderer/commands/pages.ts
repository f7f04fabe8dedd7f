/** What the open page of a policy would do if its button were pressed; put there by the page while it is open. */
let add: (() => void) | null = null;

export function offerOrder(run: (() => void) | null): void {
  add = run;
}

export function addOrderOnPage(): void {
  add?.();
}
