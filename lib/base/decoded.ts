/** What an address means by its `%2B`, `%C3%A2` and the like. Signs of percent that encode nothing stand for themselves. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
