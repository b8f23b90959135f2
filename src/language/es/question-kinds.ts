import type { Opening } from '../question-kind.ts';
import { wrappedSpanish } from './patterns.ts';

/**
 * Spanish openings, the more particular first. Without their accents most of these words also join clauses, so that
 * they count where a question begins only; with them, anywhere.
 */
export const questionKindsSpanish: readonly Opening[] = [
  [
    wrappedSpanish`
      \bcuánt[oa]s?\b|\b(número|cantidad|porcentaje) de\b|\bqué (edad|porcentaje|cantidad|tamaño|altura
      |distancia|tan)\b|\bcada cuánto\b|\bpor ciento\b
    `,
    'how-many',
  ],
  [/(?<!\p{L})por qué(?!\p{L})/u, 'why'],
  [
    wrappedSpanish`
      (^|[¿;:.!] ?)((y|pero) )?(por qué|para qué|por q|porque|porqué|porq|pq|xq)\b|\b(por|para) qué\b(?=.*\?)
      |\ba qué se debe\b|\b(motivo|razón) (de|del)\b|\bcuál (es|fue) (la razón|el motivo|la causa)\b
    `,
    'why',
  ],
  [/cuándo/u, 'when'],
  [
    wrappedSpanish`
      (^|[¿;:.!] ?)((y|pero) )?((de|desde|hasta|para) )?cuando\b|\b(qué|q|cuál) (día|fecha|mes|año|hora
      |momento|época|siglo)\b|\bfecha (de|del)\b
    `,
    'when',
  ],
  [/dónde/u, 'where'],
  [
    wrappedSpanish`
      (^|[¿;:.!] ?)((y|pero) )?((de|desde|hasta|por|en|a|hacia|para) )?a?donde\b|\b(qué|q|cuál) (lugar|sitio
      |ciudad|pueblo|país|estado|región|sala|canal|barrio|provincia)\b
    `,
    'where',
  ],
  [/quién/u, 'who'],
  [
    wrappedSpanish`
      (^|[¿;:.!] ?)((y|pero) )?((a|de|con|por|para|contra|sobre) )?(quien|quienes)\b|\b(qué|q|cuál) (persona
      |líder|funcionario|hombre|mujer|político|ministro|presidente)\b|\bnombres? (de|del)\b
    `,
    'who',
  ],
  [/cuál/u, 'which'],
  [wrappedSpanish`(^|[¿;:.!] ?)((y|pero) )?((a|de|con|por|en) )?(cual|cuales)\b`, 'which'],
  [/(?<!\p{L})qué/u, 'what'],
  [wrappedSpanish`(^|[¿;:.!] ?)((y|pero) )?((a|de|con|en|sobre|contra|desde) )?(que|q|k|ke)\b`, 'what'],
  [/(?<!\p{L})cómo/u, 'how'],
  [wrappedSpanish`(^|[¿;:.!] ?)((y|pero) )?(como|de qué (manera|modo|forma))\b`, 'how'],
  [
    wrappedSpanish`
      ^[¿ ]*(es|son|era|eran|fue|fueron|está|están|estaba|ha|han|había|hay|hubo|tiene|tienen|tenía|va|van|irá
      |iba|será|serán|puede|pueden|podrá|debe|deben|se puede|dijo|habrá|existe|existen|acaso)\b
    `,
    'whether',
  ],
];
