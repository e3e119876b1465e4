import { isField } from '../shared/keyboard';

/** Listens for text that is pasted outside a field or dropped on the window; returns how to stop. */
export function listenToText(heard: (text: string) => void): () => void {
  const ours = (event: Event): boolean => !isField(event.target) && !event.defaultPrevented;

  /** WebKit pastes outside a field only where somebody says that they want it. */
  function before(event: Event): void {
    if (ours(event)) event.preventDefault();
  }

  function pasted(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!ours(event) || text === '') return;
    event.preventDefault();
    heard(text);
  }

  /** Whatever is dragged here, the page itself is never left for it. */
  function over(event: DragEvent): void {
    if (ours(event)) event.preventDefault();
  }

  function dropped(event: DragEvent): void {
    if (!ours(event)) return;
    event.preventDefault();
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (text !== '') heard(text);
  }

  const ears = new AbortController();
  const { signal } = ears;
  document.addEventListener('beforepaste', before, { signal });
  document.addEventListener('paste', pasted, { signal });
  document.addEventListener('dragover', over, { signal });
  document.addEventListener('drop', dropped, { signal });
  return () => ears.abort();
}
