import { css } from 'lit';
import type { Feature } from '../finder/feature.js';
import { laterStyles } from './jump-to-results/jump-to-results.styles.js';
import { keepStyles } from './print/print-choices.styles.js';

export const looks: Feature = () => ({ styles: css`${keepStyles}${laterStyles}` });
