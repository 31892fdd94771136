/** The product's mark: its name in a square of ink. */
export function Seal() {
  return (
    <span className="seal" role="img" aria-label="收官 Shouguan">
      <span aria-hidden="true">
        收<br />官
      </span>
    </span>
  );
}
