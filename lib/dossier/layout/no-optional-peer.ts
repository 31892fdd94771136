/** Stands in for jsPDF's optional packages (HTML and SVG input), which the dossier never uses. */
export default undefined;
