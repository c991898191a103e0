/** Whether a value has entries that can be asked for: a mapping or a list. */
export function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
