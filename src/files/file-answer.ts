import { toJapanTime } from '../platform/clock/instant.js';
import type { FileAnswer } from './incident-file.dto.js';
import type { IncidentFileEntity } from './incident-file.entity.js';

export const fileAnswerOf = ({
  id,
  name,
  mediaType,
  size,
  sha256,
  note,
  addedAt,
  addedBy,
}: IncidentFileEntity): FileAnswer => ({
  id,
  name,
  mediaType,
  size: Number(size),
  sha256,
  note,
  addedAt: toJapanTime(addedAt),
  addedBy,
});
