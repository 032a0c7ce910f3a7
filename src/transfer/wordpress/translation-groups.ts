/** Sets that grow together: whatever two plug-ins, or two notes of one, say belongs together. */
export class Groups {
  readonly #parent = new Map<string, string>();

  #root(name: string): string {
    let root = name;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    for (let at = name; at !== root; ) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  join(one: string, other: string): void {
    const a = this.#root(one);
    const b = this.#root(other);
    if (a !== b) this.#parent.set(b, a);
  }

  /** The same for all members of a set. */
  of(name: string): string {
    return this.#root(name);
  }
}
