/**
 * What does not hold of a pack, and of which entry.
 *
 * - altered: its bytes are not those of the manifest
 * - removed: the manifest names it, and it is not there
 * - added: it is there, and the manifest does not name it
 * - unsigned: the manifest does not bear the signature of a key at hand, so nothing of the pack is vouched for
 * - record: an entry of the record is not what its hash, its neighbour or the checkpoint says
 * - draft: a version of a draft is not what its hash was made from, or not what a filing says was filed
 */
export interface PackFault {
  readonly entry: string;
  readonly kind: 'altered' | 'removed' | 'added' | 'unsigned' | 'record' | 'draft';
  readonly detail: string;
}
