/**
 * A function whose result is kept as long as its first argument lives, and made again only for another second one.
 * For figures of things that never change, such as a sheet as it was read: the pane asks for them at every key.
 */
export function madeOnce<Owner extends object, Other, Made>(
  make: (owner: Owner, other: Other) => Made,
): (owner: Owner, other: Other) => Made {
  const kept = new WeakMap<Owner, { readonly other: Other; readonly made: Made }>();
  return (owner, other) => {
    const known = kept.get(owner);
    if (known !== undefined && known.other === other) return known.made;
    const made = make(owner, other);
    kept.set(owner, { other, made });
    return made;
  };
}
