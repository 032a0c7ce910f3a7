/** JSON columns: written and read only here, so that a broken cell names itself. */

export function toJson(value: unknown): string {
  return JSON.stringify(value);
}

export function fromJson<Value>(text: string, what: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch (cause) {
    throw new Error(`${what} holds text that is not JSON`, { cause });
  }
}
