// The promises that JSZip brings for engines without: every engine that runs the page has them.
export {};
