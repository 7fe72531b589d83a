import { isNumber } from '../../contact/channel-kinds.js';
import { isForDanger } from '../../dataset/host-records.js';
import { nationalFacts } from '../../dataset/national-facts.js';
import type { Resource } from '../../schema/resource.js';
import type { FieldProblem } from './field-problem.js';

const national = new Map(nationalFacts.map((facts) => [facts.id, facts]));

/** Why a record may not stand in the place of a line of the whole country; undefined if it may, or is no such. */
export function nationalClash({ id, channels }: Resource): FieldProblem | undefined {
  const ours = national.get(id);
  if (!ours) return undefined;
  const field = 'id';
  if (isForDanger(ours)) {
    return { field, message: `is that of a national crisis line, which stays as it is. ${HOW_TO}` };
  }
  const other = channels.find(
    (channel) => isNumber(channel) && !ours.channels.some(({ value }) => value === channel.value),
  );
  return (
    other && {
      field,
      message: `is that of a national line, which has another number than ${other.value}. ${HOW_TO}`,
    }
  );
}

const HOW_TO = 'Give the record an id of your own.';
