const roles = new RegExp(`^(?:${
  'engineer|engineering|developer|development|dev|programmer|programming|architect|administrator|admin|manager|management|analyst|analytics|scientist|designer|consultant|specialist|coordinator|director|officer|'
  + 'assistant|associate|representative|advisor|adviser|operator|technician|mechanic|electrician|plumber|carpenter|welder|driver|pilot|nurse|nursing|doctor|physician|surgeon|dentist|pharmacist|therapist|'
  + 'caregiver|midwife|teacher|teaching|lecturer|professor|tutor|trainer|coach|researcher|writer|editor|journalist|translator|interpreter|librarian|accountant|accounting|controller|auditor|bookkeeper|clerk|'
  + 'cashier|buyer|planner|recruiter|salesperson|seller|marketer|strategist|producer|photographer|chef|cook|baker|waiter|waitress|barista|bartender|housekeeper|cleaner|receptionist|secretary|lawyer|paralegal|'
  + 'attorney|notary|tester|testing|sre|devops|sysadmin|dba|lead|owner|scrum|surveyor|chemist|biologist|physicist|economist|statistician|actuary|underwriter|broker|trader|banker|teller|agent|guard|'
  + 'firefighter|gardener|farmer|warehouse|picker|packer|foreman|supervisor|superintendent|inspector'
}|\\p{L}*(?:entwickler|entwicklung|ingenieur|leiter|leitung|berater|beratung|pfleger|pflege|pflegekraft|techniker|kaufmann|kauffrau|kaufleute|fachkraft|fachwirt|arbeiter|lehrer|arzt|arztin|assistent|assistenz|referent|verkaufer|fahrer|mechaniker|mechatroniker|elektriker|elektroniker|koch|kochin|buchhalter|buchhaltung|architekt|redakteur|planer|prufer|betreuer|erzieher|programmierer|informatiker|administrator|schreiner|tischler|maurer|maler|schlosser|schweisser|backer|kellner|wissenschaftler|forscher|ubersetzer|jurist|anwalt|apotheker|therapeut|trainer|sekretar|disponent|lagerist|logistiker|einkaufer|vertriebler)(?:in|innen|en|s)?)s?$`, 'u');

/** Whether a folded word names somebody's work: "engineer", "nursing", "Pflegefachkraft". */
export function namesRole(word: string): boolean {
  return roles.test(word);
}
