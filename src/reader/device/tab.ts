/** What a tab keeps until it is closed, and for itself alone, each under `warraq.<name>`. A browser that keeps nothing loses it with the page. */
export function keepInTab(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(`warraq.${name}`, JSON.stringify(value));
  } catch {
    // The page is shown from its beginning then.
  }
}

/** What was kept under a name, given out once; `undefined` where nothing was. */
export function takeFromTab(name: string): unknown {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(`warraq.${name}`) ?? 'null');
    sessionStorage.removeItem(`warraq.${name}`);
    return kept ?? undefined;
  } catch {
    return undefined;
  }
}

/** The step in the browser's history that stands open. */
export function currentStep(): string {
  const { key } = { ...window.history.state };
  return `${String(key)} ${window.location.pathname}${window.location.search}`;
}
