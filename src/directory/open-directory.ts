import { importAgain } from '../base/import-again.js';
import { Directory } from './directory.js';
import { QuestionReader } from './read-question.js';

export type { Directory } from './directory.js';

const loadVocabulary = () => import('../generated/vocabulary.full.js');

/** Opens a directory by its first file. Throws where it cannot be used. */
export function openDirectory(first: unknown, address: string, onChange: () => void): Directory {
  let reader: Promise<QuestionReader> | undefined;
  const loadReader = (): Promise<QuestionReader> => {
    reader ??= importAgain(loadVocabulary).then(
      ({ fullVocabulary }) => new QuestionReader(fullVocabulary),
    );
    reader.catch(() => {
      reader = undefined;
    });
    return reader;
  };
  return new Directory(first, address, loadReader, onChange);
}
