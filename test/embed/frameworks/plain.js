import { Idiomorph } from 'idiomorph';

window.Idiomorph = Idiomorph;
