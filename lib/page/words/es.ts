import type { LanguageWords } from './language';

export const es: LanguageWords = {
  common: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  reporting:
    'según dijo dijeron declaró afirmó señaló anunció aseguró informó explicó indicó comunicado presunto presunta advirtió añadió',
  offices:
    'portavoz autoridades ministerio ministro ministra gobierno presidente presidenta policía fiscalía agencia diputados tribunal alcalde empresa millones',
  instructions:
    'ingredientes|preparación|elaboración|raciones|tiempo de cocción|añadir al carrito|envío|opiniones|responder|referencias|editar|ejemplos?|seguir leyendo',
  address: 'usted ustedes tú tu tus',
  self: 'yo mi mis me',
  labels:
    'lea (?:más|también)|lee también|leer más|más información|te puede interesar|compartir|publicidad|suscríbe\\w*|comentarios?|' +
    'ver también|noticias relacionadas|lo más (?:leído|visto)|síguenos|boletín|etiquetas|temas|archivado en|vídeo|fotos?|imprimir|regístra\\w*',
  credits:
    'por |(?:publicado|actualizado)\\b|(?:foto|imagen|crédito|fuente)s?\\b.{0,3}[:/]|hace \\d{1,2} (?:minutos?|horas?|días?)',
  consent:
    'datos personales|política de privacidad|su consentimiento|nuestros socios|interés legítimo|en (?:su|tu) dispositivo|términos y condiciones',
  ownPages:
    'aviso legal|privacidad|contacto|quiénes somos|inicio|página no encontrada|recetas?|buscar|iniciar sesión',
  asksToPay:
    '(?:exclusivo|solo|contenido) para suscriptores|suscríbete para (?:leer|seguir|continuar)|¿ya eres suscriptor',
};
