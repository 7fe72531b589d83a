import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import { proofBy } from '../../src/dataset/proof.js';

// A description that tells of days or times promises them as hours do, and nothing beside it says how old they are.

const TIMES: Readonly<Record<string, RegExp>> = {
  en: /24\/7|day (?:and|or) night|at any (?:hour|time)|\bnights?\b|evenings?\b|weekdays?\b|weekends?\b|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|every day|always open|\d ?[ap]\.?m\b/i,
  fr: /24 ?h|jour et nuit|à toute heure|\bla nuit|toutes les nuits|\bsoirs?\b|soirée|en semaine|fins? de semaine|(?:lun|mar|mercre|jeu|vendre|same)dis?\b|dimanches?|tous les jours|toujours accessible|\d ?h\b/i,
  es: /24\/7|las 24|día [yo] (?:de )?noche|cualquier hora|\bnoches?\b|(?:la|algunas|cada) tardes?\b|entre semana|fin(?:es)? de semana|\b(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)\b|todos los días|siempre abiert|\d ?[ap]\. ?m/i,
};

const resources = parseResources(readData()).map(({ resource }) => resource);
const newest = resources
  .flatMap(({ sources }) => sources.flatMap(({ seen }) => seen ?? []))
  .sort()
  .pop();
const limit = `${Number(newest?.slice(0, 4)) - 2}${newest?.slice(4)}`;

describe('what is said of a service', () => {
  it('names no day and no time but where a source of the last two years shows hours', () => {
    const wrong = resources.flatMap(({ id, description, eligibility, sources }) => {
      const { date } = proofBy(sources.filter(({ supports }) => supports.includes('hours')));
      if (date && date >= limit) return [];
      return [description, eligibility].flatMap((words) =>
        Object.entries(words ?? {})
          .filter(([language, text]) => TIMES[language]?.test(text))
          .map(([language, text]) => `${id} ${language}: ${text}`),
      );
    });
    assert.deepEqual(wrong, []);
  });
});
