/** What a line of an article looks like that was copied along with its web page. */
interface Leftover {
  readonly looks: RegExp;
  /** Completes “This line …”. */
  readonly message: string;
}

const REMOVE = 'looks like a part of the web page and not of the text: remove it';

/** Source: what is copied along from the pages of news sites in the languages the bot reads; the order does not matter. */
const LEFTOVERS: readonly Leftover[] = [
  {
    looks: /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/iu,
    message: 'holds a code of a web page such as &nbsp;: write the sign itself',
  },
  { looks: /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|<!--/iu, message: 'holds a tag of a web page: remove it' },
  {
    looks: /!?\[[^[\]]*\]\(\s*(?:https?:|\/)[^()\s]*\)/iu,
    message: 'holds a link in markdown: write only its words',
  },
  {
    looks:
      /^(?:(?:read|see) (?:more|also|next)|(?:more|also) (?:on|from|about) (?:this|the)|related (?:topics|articles|stories|content|internet links)|(?:related|recommended(?: stories| reading)?|most (?:read|popular|viewed)|top stories|advertis(?:e)?ment|sponsored|subscribe(?: now| today)?|sign up|newsletters?|getty images)\s*(?::|$)|subscribe to|sign up (?:for|to) (?:our|the)|(?:image|photo|picture|video|media)(?: (?:source|caption|credit|by|courtesy)|:)|skip (?:to|past)|(?:watch|listen)(?: now| live)?:|share (?:this|on|via|page)|follow (?:us|bbc|the)|(?:last |first )?(?:published|updated)(?: on| at|:| \d)|\d+ (?:minutes?|hours?|days?) ago|copyright|©|all rights reserved|click here|continue reading|load more|comments?(?: \(\d+\))?$|accept (?:all )?cookies)/iu,
    message: REMOVE,
  },
  {
    looks:
      /^(?:lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen)|auch interessant|(?:bild|foto)(?:quelle|rechte|unterschrift|nachweis)?:|anzeige$|werbung$|teilen(?: auf| sie)?|(?:newsletter )?abonnieren|zur startseite|stand:|zuletzt aktualisiert|empfohlener (?:externer )?inhalt|meistgelesen|alle rechte vorbehalten)/iu,
    message: REMOVE,
  },
  {
    looks:
      /^(?:lee (?:también|más)|leer más|más (?:información|sobre)|te puede interesar|noticias relacionadas|(?:fuente de la imagen|pie de foto|foto:|imagen:)|publicidad$|compartir(?: en)?|suscríbe(?:te|se)|síguenos|última actualización|todos los derechos reservados)/iu,
    message: REMOVE,
  },
  {
    looks:
      /^(?:читайте также|читать (?:далее|ещё|еще)|подробнее|по теме|(?:источник изображения|автор фото|фото:|подпись к фото)|реклама$|поделиться|подпис(?:аться|ывайтесь)|обновлено|все права защищены)/iu,
    message: REMOVE,
  },
];

/** What is left of a web page on one line of an article; undefined for a line of text. */
export function pageLeftover(line: string): string | undefined {
  return LEFTOVERS.find(({ looks }) => looks.test(line.trim()))?.message;
}
