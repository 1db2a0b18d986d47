// Common English words that people put for one another when they quote from memory. For asking only, never for answering.
const PAIRS = `
  afraid scared|angry furious|answer reply|ask inquire|awful terrible|beautiful lovely|begin start|believe trust
  big large|boy lad|brave bold|bring fetch|brother sibling|buy purchase|call name|certain sure|chance opportunity
  child kid|choose select|clever smart|close shut|come arrive|correct right|cry weep|dear beloved|dreadful horrible
  end finish|evening night|evil wicked|extremely very|fall drop|father dad|fast quick|find discover|foolish silly
  friend companion|funny amusing|gentleman man|get obtain|gift present|girl lass|give grant|glad pleased|good fine
  great grand|happy joyful|hard difficult|hate detest|hear listen|help aid|hope wish|house home|hurt harm|idea thought
  job work|journey trip|keep hold|kill murder|kind gentle|know understand|lady woman|laugh chuckle|leave depart
  letter note|life existence|like enjoy|little small|look glance|lose misplace|love adore|mad crazy|marry wed
  maybe perhaps|mean intend|mistake error|money cash|mother mum|much plenty|need require|new fresh|nothing naught
  often frequently|old ancient|people folk|place spot|pretty attractive|quiet silent|really truly|remember recall
  rich wealthy|road street|sad unhappy|say tell|see notice|seem appear|sick ill|sister sibling|sleep rest|speak talk
  stay remain|stop cease|story tale|strange odd|stupid dumb|suppose guess|take grab|thing matter|think reckon
  tired weary|true real|try attempt|ugly hideous|use employ|visit call|wait linger|walk stroll|want desire|way manner
  whole entire|wife spouse|woman female|world earth|write pen|wrong incorrect|year twelvemonth|yes yeah|young youthful`;

export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/\||\n/)
    .map((pair) => pair.trim().split(' '))
    .flatMap(([one = '', other = '']) => (one === '' ? [] : [[other, one] as const, [one, other] as const])),
);
