/** Members by their key, in the order in which the keys first came: Map.groupBy, which Node 20 does not have. */
export const inGroups = <T, K>(members: readonly T[], keyOf: (member: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
};
