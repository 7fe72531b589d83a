import { Command, CommanderError, Option } from 'commander';
import { version } from '../base/version.js';
import type { Console } from './console.js';
import { EXIT } from './exit-codes.js';
import type { FindOptions } from './find/find-command.js';
import { EXPORT_FORMATS, FORMATS } from './formats.js';
import type { GivenOptions } from './import/import-command.js';
import type { GivenShardOptions } from './shard/shard-command.js';
import type { SnippetOptions } from './snippet/snippet-command.js';
import { UsageError } from './usage-error.js';

const EXAMPLES = `
Examples:
  $ npx helpline-finder import csv services.csv --region US-OR --source "Marion County"
  $ npx helpline-finder import xlsx services.xlsx --dates mdy --timezone America/Los_Angeles
  $ npx helpline-finder validate services.records.json
  $ npx helpline-finder find "detox near Tulsa" --records services.records.json
  $ npx helpline-finder snippet --region US-OR --lang es
  $ npx helpline-finder shard services.records.json --out directory

Exit codes: 0 done (the report says what was left out), 1 nothing could be read or something does not fit,
2 the command or a file is wrong.`;

/** Runs a command line and gives the exit code. Throws nothing. Loads what the one command needs: all takes a third of a second. */
export async function run(words: readonly string[], console: Console): Promise<number> {
  let exit: number = EXIT.good;
  const program = makeProgram(console, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
    if (!(error instanceof UsageError)) throw error;
    console.tell(`error: ${error.message}`);
    return EXIT.usage;
  }
}

function makeProgram(console: Console, end: (code: number) => void): Command {
  const program = new Command('helpline-finder')
    .description(
      'Imports, checks, exports, cuts up and searches your own services for <helpline-finder>, and writes plain links.',
    )
    .version(version)
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .showHelpAfterError('(--help lists what there is)')
    .configureOutput({
      writeOut: (text) => console.out(text.trimEnd()),
      writeErr: (text) => console.tell(text.trimEnd()),
    });
  addImport(program, console, end);
  addValidate(program, console, end);
  addExport(program, console, end);
  addFind(program, console, end);
  addSnippet(program, console, end);
  addShard(program, console, end);
  return program;
}

function addImport(program: Command, console: Console, end: (code: number) => void): void {
  program
    .command('import')
    .description(
      'Turns the file you have into records, and reports everything that it left out or changed.',
    )
    .argument('<format>', `one of: ${FORMATS.join(', ')}`)
    .argument('<files...>', 'the files')
    .option('--out <file>', 'where the records go (default: FILE.records.json in this folder)')
    .option(
      '--mapping <file>',
      'what each column holds (default: FILE.mapping.json beside the file or in this folder; written if there is none)',
    )
    .option('--region <code>', 'state or province for rows without one, such as US-OR')
    .option(
      '--area <code>',
      'county, city or tribe that the list is for, such as 41047, for rows without a county',
    )
    .option('--source <name>', 'who keeps the list: cards say "Listed by …"')
    .option('--seen <date>', 'the date of the list, for rows without a date of their own')
    .addOption(
      new Option(
        '--dates <order>',
        'whether 05/10/2026 is May (mdy) or October (dmy); without it such dates are left out',
      ).choices(['mdy', 'dmy']),
    )
    .option(
      '--timezone <zone>',
      'time zone of the hours, in states with several, such as America/Los_Angeles',
    )
    .option('--lang <code>', 'language of the file: en, fr or es', 'en')
    .option('--sheet <name>', 'sheet of an Excel file (default: the first that holds a list)')
    .option('--all-types', 'keep services of types that the finder does not list')
    .option('--json', 'the summary as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ npx helpline-finder import csv services.csv --region US-OR --source "Marion County"
  $ npx helpline-finder import xlsx services.xlsx --sheet Public --dates mdy`,
    )
    .action(async (format: string, files: string[], given: GivenOptions) => {
      const known = FORMATS.find((one) => one === format);
      if (!known)
        throw new UsageError(`"${format}" is not a format. Use one of: ${FORMATS.join(', ')}.`);
      const { importCommand } = await import('./import/import-command.js');
      end(await importCommand(known, files, given, console));
    });
}

function addValidate(program: Command, console: Console, end: (code: number) => void): void {
  program
    .command('validate')
    .description(
      'Lists what the finder would leave out or change in records or a layer: file, line, field and how to correct it.',
    )
    .argument('<files...>', 'JSON files of records, or of a layer')
    .option('--json', 'the problems as JSON')
    .addHelpText('after', '\nExample:\n  $ npx helpline-finder validate services.records.json')
    .action(async (files: string[], given: { json?: boolean }) => {
      const { validateCommand } = await import('./validate/validate-command.js');
      end(await validateCommand(files, given, console));
    });
}

function addExport(program: Command, console: Console, end: (code: number) => void): void {
  program
    .command('export')
    .description(
      'Writes records in another format. Cells that a spreadsheet would take for formulas are escaped.',
    )
    .argument('<format>', `one of: ${EXPORT_FORMATS.join(', ')}`)
    .argument('<file>', 'a JSON file of records')
    .option(
      '--out <file>',
      'where it goes (default: FILE.export.csv and so on, beside the records)',
    )
    .option('--json', 'the summary as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ npx helpline-finder export csv services.records.json --out check-me.csv',
    )
    .action(async (format: string, file: string, given: { out?: string; json?: boolean }) => {
      const known = EXPORT_FORMATS.find((one) => one === format);
      if (!known)
        throw new UsageError(
          `"${format}" is not a format. Use one of: ${EXPORT_FORMATS.join(', ')}.`,
        );
      const { exportCommand } = await import('./export/export-command.js');
      end(exportCommand(known, file, given, console));
    });
}

function addFind(program: Command, console: Console, end: (code: number) => void): void {
  program
    .command('find')
    .description('Searches as the finder on a page does: the same words, places, order and hours.')
    .argument('<words...>', 'what a person would type')
    .option('--records <file>', 'a JSON file of your own records, to search along with ours')
    .option('--layer <file>', 'a JSON file of what your page hides, corrects, pins and adds')
    .option('--region <code>', 'where to look, such as US-OR (default: guessed from the time zone)')
    .option('--near <place>', 'ZIP code, postal code or town, for distances')
    .option('--lang <code>', 'language of the answer: en, fr or es', 'en')
    .option('--limit <count>', 'how many services', '10')
    .option('--json', 'the answer as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ npx helpline-finder find "detox near Tulsa"
  $ npx helpline-finder find "naloxone" --near 97301 --records services.records.json
  $ npx helpline-finder find "besoin de parler" --region CA-QC --lang fr

Exit codes: 0 found, 1 nothing found (lines for anybody are shown), 2 the command or a file is wrong.`,
    )
    .action(async (words: string[], given: FindOptions) => {
      const { findCommand } = await import('./find/find-command.js');
      end(await findCommand(words.join(' '), given, console));
    });
}

function addSnippet(program: Command, console: Console, end: (code: number) => void): void {
  program
    .command('snippet')
    .description(
      'Writes 911, 988 and the lines of a region as plain HTML links, for pages that take no script.',
    )
    .option('--region <code>', 'state, province or territory, such as US-OR')
    .option('--near <place>', 'ZIP code, postal code or town: adds the nearest places')
    .option('--lang <code>', 'language of the words: en, fr or es', 'en')
    .option('--records <file>', 'a JSON file of your own records, to choose from along with ours')
    .option('--layer <file>', 'a JSON file of what your page hides, corrects, pins and adds')
    .option('--out <file>', 'where it goes (default: the terminal)')
    .option('--json', 'the HTML in JSON, with region, language and date')
    .addHelpText(
      'after',
      `
Examples:
  $ npx helpline-finder snippet --region US-OR --out help.html
  $ npx helpline-finder snippet --near 97301 --lang es`,
    )
    .action(async (given: SnippetOptions) => {
      const { snippetCommand } = await import('./snippet/snippet-command.js');
      end(await snippetCommand(given, console));
    });
}

function addShard(program: Command, console: Console, end: (code: number) => void): void {
  program
    .command('shard')
    .description(
      'Cuts a directory of any size into small static files. A page loads only those near a person.',
    )
    .argument('<files...>', 'JSON lists of records, or one record a line (NDJSON)')
    .requiredOption('--out <folder>', 'where the files go; after a change, use the same folder')
    .option('--languages <codes>', 'languages to write: en, fr, es (default: that of --lang)')
    .addOption(
      new Option('--from <format>', 'import the files first, as "import" does').choices(FORMATS),
    )
    .option('--mapping <file>', 'with --from: what each column holds')
    .option('--region <code>', 'with --from: state or province for rows without one')
    .option('--area <code>', 'with --from: the county, city or tribe that the list is for')
    .option('--source <name>', 'with --from: who keeps the list')
    .option('--seen <date>', 'with --from: the date of the list')
    .option('--dates <order>', 'with --from: mdy or dmy')
    .option('--timezone <zone>', 'with --from: time zone of the hours')
    .option('--lang <code>', 'with --from: language of the files', 'en')
    .option('--sheet <name>', 'with --from: sheet of an Excel file')
    .option('--all-types', 'with --from: keep services of types that the finder does not list')
    .option('--brotli <quality>', 'quality of the .br files, 0 to 11', '5')
    .option('--prune', 'remove files that are no longer used')
    .option('--json', 'the summary as JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ npx helpline-finder shard services.records.json --out directory
  $ npx helpline-finder shard state.ndjson --out directory --languages en,es --prune
  $ npx helpline-finder shard services.csv --from csv --region US-OR --source "Marion County" --out directory`,
    )
    .action(async (files: string[], given: GivenShardOptions) => {
      const { shardCommand } = await import('./shard/shard-command.js');
      end(await shardCommand(files, given, console));
    });
}
