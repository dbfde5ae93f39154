'use strict';

/** Beyond so many releases, a narrow screen begins with the newest of each runtime. */
const MOST_NARROW = 4;

const lineName = ({ name, line }) => `${name}@${line}`;

/** The columns that are the newest of their runtime, and those that are the newest of their line. */
function newestOf(subjects) {
  const firstOf = (key) => {
    const seen = new Set();
    return subjects.flatMap((one, column) => {
      if (seen.has(key(one))) return [];
      seen.add(key(one));
      return [column];
    });
  };
  return { ofRuntime: firstOf(({ name }) => name), ofLine: firstOf(lineName) };
}

/**
 * Which columns the grid shows.
 *
 * @param {object[]} subjects
 * @param {string} setting 'newest', 'lines', 'all' or the lines that are unfolded, as in 'bun@1.4,node@26'; '' for the page's choice
 * @param {boolean} narrow
 * @returns {number[]}
 */
function shownColumns(subjects, setting, narrow) {
  const { ofRuntime, ofLine } = newestOf(subjects);
  if (setting === 'all') return subjects.map((_, column) => column);
  if (setting === 'newest') return ofRuntime;
  if (setting === '' && narrow && ofLine.length > MOST_NARROW) return ofRuntime;
  const unfolded = new Set(setting.split(','));
  return subjects.flatMap((one, column) =>
    ofLine.includes(column) || unfolded.has(lineName(one)) ? [column] : [],
  );
}

/** Which setting some columns are closest to. */
function kindOfColumns(subjects, columns) {
  const { ofRuntime } = newestOf(subjects);
  if (columns.length === ofRuntime.length) return 'newest';
  const { ofLine } = newestOf(subjects);
  return columns.length === subjects.length && ofLine.length < columns.length ? 'all' : 'lines';
}

/** The setting with a line unfolded that was not, or the other way round. */
function toggled(setting, subject) {
  const lines = new Set(setting.split(',').filter((line) => line.includes('@')));
  if (!lines.delete(lineName(subject))) lines.add(lineName(subject));
  return lines.size === 0 ? 'lines' : [...lines].join(',');
}

/** How many releases a line has. */
const sizeOfLine = (subjects, subject) =>
  subjects.filter((one) => lineName(one) === lineName(subject)).length;

module.exports = { kindOfColumns, lineName, newestOf, shownColumns, sizeOfLine, toggled };
