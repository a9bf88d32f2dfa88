/** Colours by their meaning, for light and dark. Text on its ground keeps a contrast of 4.5 to 1 or more in both. */
export const PALETTE = `:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --surface: #f6f7f9;
  --raised: #ffffff;
  --text: #1c2128;
  --muted: #56606c;
  --line: #dce1e7;
  --strong-line: #b9c1cb;
  --accent: #0a58b5;
  --accent-ground: #eaf2fc;
  --focus: #0a58b5;
  --code-ground: #f0f2f5;
  --note: #0a58b5;
  --note-ground: #eef5fd;
  --tip: #1c6e34;
  --tip-ground: #edf8f0;
  --important: #6b3fb0;
  --important-ground: #f5f0fc;
  --warning: #8a5300;
  --warning-ground: #fff6e3;
  --caution: #b3261e;
  --caution-ground: #fdf0ef;
  --ins-ground: #d8f3e0;
  --ins-text: #0c4a21;
  --ins-line: #2f9e55;
  --del-ground: #fde0dd;
  --del-text: #7c1b14;
  --del-line: #d0544a;
  --shadow: 0 1px 2px rgb(20 30 45 / 6%), 0 4px 12px rgb(20 30 45 / 5%);
}

@media (prefers-color-scheme: dark) {
  :root {
    --ground: #13161b;
    --surface: #1a1e25;
    --raised: #1d222a;
    --text: #e3e7ec;
    --muted: #a0abb8;
    --line: #2e3640;
    --strong-line: #4a5563;
    --accent: #82b8ff;
    --accent-ground: #1b2a40;
    --focus: #9cc7ff;
    --code-ground: #232932;
    --note: #82b8ff;
    --note-ground: #17253a;
    --tip: #6fd08c;
    --tip-ground: #14291b;
    --important: #c3a3f5;
    --important-ground: #251c38;
    --warning: #f0bd62;
    --warning-ground: #2e2412;
    --caution: #ff9d94;
    --caution-ground: #351b1a;
    --ins-ground: #153b24;
    --ins-text: #a8ecbf;
    --ins-line: #3fa564;
    --del-ground: #4a1f1d;
    --del-text: #ffc0ba;
    --del-line: #d4655c;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%);
  }
}
`;
