import type { enExamples } from './en-examples.ts';

/** Sentences to copy, in Spanish. */
export const esExamples: Record<keyof typeof enExamples, string> = {
  'example.cps.1':
    '{case} visita al hogar hoy de 3 a 3:40pm con la mamá, vi al niño a solas, llamaré a la clínica el jueves',
  'example.cps.2': '{case} intenté una visita al hogar ayer a las 4pm, no había nadie, dejé una tarjeta',
  'example.cps.3': '{case} llamé a la maestra esta mañana, 15 min, sin faltas este mes',
  'example.cps.4': '{case} audiencia en la corte hoy a las 9am, la próxima en 3 semanas',
  'example.medical_discharge.1':
    '{case} llamé al cliente hoy a las 10am, 20 min, tiene sus medicinas, explicó bien el plan',
  'example.medical_discharge.2':
    '{case} vi al cliente en el hospital ayer a las 2pm, hija presente, transporte listo para el viernes',
  'example.medical_discharge.3': '{case} no contestó hoy a las 11am, dejé un mensaje de voz, llamaré mañana',
  'example.medical_discharge.4': '{case} llamé a la enfermera hoy a las 3pm, 10 min, cita en la clínica el viernes',
  'example.behavioral_health.1':
    '{case} visita en la oficina hoy a la 1pm, 50 min, niega ideas de suicidio, próxima sesión el jueves',
  'example.behavioral_health.2': '{case} sesión por video ayer a las 4pm, 30 min, toma sus medicinas',
  'example.behavioral_health.3': '{case} no vino a la oficina hoy a las 10am, llamaré mañana',
  'example.behavioral_health.4': '{case} llamé al médico esta mañana por una receta, 10 min',
  'example.aps.1': '{case} visita al hogar hoy a las 11am, a solas, sin peligros en casa, rechazó los servicios',
  'example.aps.2': '{case} llamé al arrendador ayer a las 2pm por la renta, 10 min, llamaré el viernes',
  'example.aps.3': '{case} intenté una visita al hogar hoy a las 9:30am, nadie abrió la puerta, volveré mañana',
  'example.aps.4':
    '{case} vi al cliente en el asilo ayer a las 3pm, enfermera presente, 40 min, referencia a ayuda legal',
  'example.reentry.1':
    '{case} visita en la oficina hoy a las 9am, 30 min, condiciones cumplidas, próxima cita el lunes',
  'example.reentry.2': '{case} visita al hogar ayer a las 6:15pm con cliente y pareja, dirección verificada',
  'example.reentry.3': '{case} no se presentó hoy a las 2pm, llamé, no contestó, intentaré mañana',
  'example.reentry.4': '{case} llamé al empleador esta mañana, 10 min, trabaja tiempo completo',
  'example.show': 'ver {case}',
  'example.cases': 'casos',
  'example.drafts': 'borradores',
  'example.supervisor.1': '{case} supervisión hoy a las 10am, 30 min, acordamos visitas cada semana',
  'example.supervisor.2': '{case} reunión de equipo ayer a la 1pm con la madre y la terapeuta, 1 hora',
  'example.people': 'personas',
  'example.link': 'vincular {code} {worker}',
  'example.trail': 'auditoria {case}',
  'example.help': 'ayuda',
};
