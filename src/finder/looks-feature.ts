import { css } from 'lit';
import { keepStyles } from '../keep/keep.styles.js';
import type { Feature } from './feature.js';
import { laterStyles } from './later.styles.js';

export const looks: Feature = () => ({ styles: css`${keepStyles}${laterStyles}` });
