import '../../style/printSheet.css';

/**
 * Prints a picture on a page of its own, in place of the atlas. From there the browser can save
 * it as PDF.
 * @param address of the picture
 * @param alt what it says
 * @throws if the browser cannot show the picture
 */
export async function printPicture(address: string, alt: string): Promise<void> {
  const sheet = document.createElement('div');
  sheet.className = 'printed-sheet';
  const image = new Image();
  image.src = address;
  image.alt = alt;
  sheet.append(image);
  await image.decode();
  document.body.append(sheet);
  // Not right away: some browsers go on while they print.
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
