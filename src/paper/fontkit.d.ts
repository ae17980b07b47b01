declare module 'fontkit' {
  /** A parsed font. pdfkit takes it as it is (pdfkit.js, PDFFontFactory.open); its types only know the file's bytes. */
  export function create(file: Uint8Array): ArrayBuffer;
}
