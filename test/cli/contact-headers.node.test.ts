import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guessColumns } from '../../src/cli/import/guess-columns.js';
import type { Target } from '../../src/cli/import/targets.js';

/** What a column of this header is taken for when all its cells are of this kind. */
function targetBeside(header: string, cell: (row: number) => string): Target | undefined {
  const rows = [1, 2, 3, 4].map((row) => ({
    at: row + 1,
    cells: [`Agency ${row}`, cell(row), 'OR'],
  }));
  return guessColumns([{ at: 1, cells: ['Agency', header, 'State'] }, ...rows])?.columns[1]?.target;
}

const phone = (row: number): string => `503-555-014${row}`;
const email = (row: number): string => `jane${row}@county.example`;

describe('a column that is not for the public', () => {
  const headers =
    `Private phone|Private line|Staff phone|Staff cell|After hours (internal)|Internal notes|Internal phone
Emergency contact|Emergency contact name|Emergency contact phone|Emergency phone|Emergency #|Direct line (staff)
Director phone|Cell phone|Mobile|Home phone|Personal email|On-call cell|On call phone|Back line|Back door number
Manager email|Supervisor|Case manager phone|Contact name|Contact person|Primary contact|Staff email|Notes|Comments
Admin phone|Admin email|Administrative phone|Executive director email|Provider line|Professional line|For professionals
Referral phone (providers only)|Office use only|Internal use only|Police only|Law enforcement line|Doctor line
Phone (private)|Phone (not public)|Phone - do not publish|Phone (internal use only)|Non-public number|Unlisted number
Client name|Client phone|Patient email|Submitter email|Your phone|Completed by|Survey respondent phone|Billing phone
Vendor phone|Landlord phone|Security phone|Door code|Login|Password|HR phone|Fiscal contact|Board email|Video phone
Téléphone interne|Téléphone du personnel|Cellulaire|Teléfono interno|Teléfono privado|Correo personal`.split(
      /[|\n]/,
    );
  for (const header of headers) {
    it(`is no number and no address to give: ${header}`, () => {
      assert.equal(targetBeside(header, phone), undefined);
      assert.equal(targetBeside(header, email), undefined);
    });
  }

  for (const header of [
    'Do not publish',
    'Dispatch (non-public)',
    'No publicar',
    'Ne pas publier',
  ]) {
    it(`keeps rows and is no number to give: ${header}`, () => {
      assert.equal(targetBeside(header, phone), 'private');
    });
  }
});

describe('a column for the public', () => {
  const headers: Partial<Record<Target, string>> = {
    phone: `Main line|Main #|Main number|Hotline #|Hotline|24-hr line|24 hr line|24/7 line|24 Hour Hotline|24-hour crisis line
Crisis line|Crisis #|Crisis hotline|Help line|Helpline #|Warm line|After hours line|After-hours phone|After hours number
Intake line|Intake #|Admissions phone|Public phone|Public line|Referral line|Information line|Info line|Phone #|Phone No.|Ph.
Tel #|Telephone #|Phone(s)|Main phone|Office #|Office number|Toll-free|Toll-Free Number|Toll free #|Phone 1|Phone #2
Alternate phone|Alt. Phone|Other phone|Secondary phone|Local number|Contact #|Contact number|Contact phone|Phone/Text
Call or text|Agency phone|Program phone|Site phone|Clinic phone|Appointment line|Daytime phone|Evening phone|Phone (main)
Línea de crisis|Línea de ayuda|Línea directa|Ligne de crise|Ligne d'écoute|Téléphone principal|Teléfono principal`,
    text: 'Text|Text line|Text #|Text number|Crisis text line|SMS|Text hotline',
    tty: 'TTY|TDD|TTY/TDD|TTY #|TTY number',
    fax: 'Fax|Fax #|Fax number|Facsimile',
    email: 'Email|E-mail|General email|Info email|Public email|Contact email',
  };
  for (const [target, list] of Object.entries(headers)) {
    for (const header of list.split(/[|\n]/)) {
      it(`is known by its name, a row being enough: ${header} is ${target}`, () => {
        const guess = guessColumns([{ at: 1, cells: ['Agency', header, 'State'] }]);
        assert.equal(guess?.columns[1]?.target, target);
      });
    }
  }

  for (const header of [
    'Site number',
    'License number',
    'Program no.',
    'Crisis services',
    'Hotline hours',
    'Phone type',
    'Number of beds',
    'Helpline name',
    'Line of business',
  ]) {
    it(`is none by such a name: ${header}`, () => {
      const guess = guessColumns([{ at: 1, cells: ['Agency', header, 'State'] }]);
      assert.equal(guess?.columns[1]?.target, undefined);
    });
  }
});
