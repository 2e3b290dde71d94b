/** Long enough for the slowest browser to have taken the file, short against a sitting. */
const heldMs = 60_000;

/** Hands the browser a file to save. `type` is its media type, such as `text/csv;charset=utf-8`. */
export function saveText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), heldMs);
}
