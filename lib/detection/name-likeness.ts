/** What each pair and each three letters say for a name or against one, by a hash of them. */
const weights =
  'fecafddcdeedcddfdbeeddefceedfddedddccgdeegddcddddceeeaddecfdfeceddedfeddefedfdddddgcdecdedcddefdddcecdeefdceccddfdcceefgdddecdedcedadbdedcceccedddccbfddecdfddddceedgedecdecdddfcdfdddddcefedebdbceeeceegccddddbdccdddedceeeffceddedefbddeccdccedceedbdebfdbccceddceecddeddefcccdcdececeddbddeeeabdceabfededefeggdfededegdcegfdceddefeefadecddddcfecdgdefcdeedcedcgeebdddeecdbeeddddedfcdfcddddceecdffceeceddbeeddfegfceefccdcaddfdefeddeceedccdcddedefcdadececdefddededddddfddddddddbddfddddegddcdecedddecfffceecdedegdedbcfebedededdfddddcfdgdcddgddeecgcddffddddcddgeecfeedefecddeddedefcecfeeecedfedfebecfeecedddccccfgdcdddeededcdddcffeeedddcceddefeeddeeedfbeedededddcefcdfcecfccdedeebdfdeddedcdcdcddddddededdceeeddedfcfeddddbeedddddcceceedaeeedeedddcfeddgaefdededcdccfcedadddedddecdeecfdddcfceeccddecfgedecbdeefddeegedddddfefedecgdefcbeeceeeddegfecbcfccdecddbeebdddcefdffeegfdddecdedbddfbceddddcecdceededceddddceddcecccecedddecgcdcdcfedccadbeeddccdegdeedeebfdedcfdddgcddecdeceddfeddddfdbceddceddgeddbbedddbeegdddddcdecdeeffcdeeddfgedgffdfdddeebcadfdfcefddgedcdedddcegedaddfedcdfdfeeeceddeddddededededeeceedddcceccddfcdecgdefecdecdgdeddcddcdbdfedddffdededfecedecgdccdddcedbdceeddcedcfebdddecfddddddfcdeeebbedddddcfceedcdcddbddeddddccecbecfddddccbcbdedddddbdedeeecddcgfddgccededfdgdcdcddddddfdbdbdddeddedeccbfgddedcddedededeecdedcecfcedcecfcgebecdcdfcdcfgcfdeedcddbdceddecegdccddeddecedegeddgddddcebdeefdcdfcacbfbcecedcfdeedfgccddcedddeeceddfdbecddeddededecdddefgdbdeddfedeeeefdfecddedceceeeaedddddfdgfdbegdeeddbgfdddbdedfceeddefefacdecdeddbgfbceefbdcfcededdddcdecdeedddeededdcgfebdddegefdcddeeeaedddededdddfcdcefbddcdgddddbededcdbedfedddcedcecbdceecedcgceedddeedddddbccddcddfedbcdecdeebdcdcdeedddedcfddgdbedefeecfeddadadceccdfgcgcddfbfdeeccedcedeedceccdddbedcedcdccdedceecdecdcfdcddddcfgeeedecdeddcfedddebdbedeeddebefddegdfdcdeeeddcdedeccfdbeceedcdedaeeeecegedddfdddccddeceeedddcceeedddcecedfddddeccdbdeededdccdeedeeddcefdfccdceeeddeffbeeebedbeedgccdeecdcecddgeeceeebefdcdfdceecdfeddecdbedeeedfeddfdddedcceddeecdedecdcfbeedbeecceacceecccddegdddfcdeccgcdcdcffddcbe';
const middle = 'd'.charCodeAt(0);
const bias = -1.1;

/** The weight of up to three characters in a row; `c` is 0 for two. */
function weightOf(a: number, b: number, c: number): number {
  return (
    weights.charCodeAt((Math.imul((a << 16) ^ (b << 8) ^ c, 0x9e3779b1) >>> 16) % weights.length) - middle
  );
}

/** How much more a word with a capital looks like one of a name than like one of a language: above 0 rather the first. */
export function likeness(word: string): number {
  const letters = `^${word.toLowerCase().replace(/[^a-z]/g, (c) => (/['’-]/.test(c) ? '-' : '~'))}$`;
  let sum = bias;
  for (let i = 1; i < letters.length; i++) {
    sum += weightOf(letters.charCodeAt(i - 1), letters.charCodeAt(i), 0);
    if (i > 1) sum += weightOf(letters.charCodeAt(i - 2), letters.charCodeAt(i - 1), letters.charCodeAt(i));
  }
  return sum;
}

export const nameLikeness = (name: string): number =>
  name.split(' ').reduce((sum, word) => sum + likeness(word), 0);
