import { BASE_STYLE } from './style-base.ts';
import { DIFFERENCE_STYLE } from './style-difference.ts';
import { FRAME_STYLE } from './style-frame.ts';
import { GALLERY_STYLE } from './style-gallery.ts';
import { PAGE_STYLE } from './style-page.ts';
import { PALETTE } from './style-palette.ts';
import { PRINT_STYLE } from './style-print.ts';

/** The one style sheet of the preview. Its parts stand in the order in which they may override each other. */
export const STYLE = [PALETTE, BASE_STYLE, FRAME_STYLE, GALLERY_STYLE, PAGE_STYLE, DIFFERENCE_STYLE, PRINT_STYLE].join(
  '\n',
);
