// Electron's printToPDF options as DevTools' parameters. Sizes are in inches in both.
const paper = {
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
};

function pdfParameters({ pageSize = 'Letter', margins = {}, ...options }) {
  const [paperWidth, paperHeight] =
    typeof pageSize === 'object' ? [pageSize.width, pageSize.height] : paper[pageSize];
  return {
    paperWidth,
    paperHeight,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
    ...options,
  };
}

module.exports = { pdfParameters };
