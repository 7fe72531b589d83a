import { packEvidence } from './pack-evidence.js';

console.log(
  `${await packEvidence(new Date().toISOString().slice(0, 10))}: evidence.pdf and what it speaks of.`,
);
