/** Marks that blows leave, for frames of who did them. */
export const wounds = `
  moreton|moretones|morete|moretes|moreteado|moreteada|marca|marcas|golpe|golpes|herida|heridas|quemadura|quemaduras|
    fractura|fracturas|
  costilla rota|nariz rota|brazo roto|ojo morado|labio partido|labio roto|rasgunos|cortada|verdugon|verdugones|
    chichon|hueso roto|
  mordida|mordidas|hematoma|hematomas|dedo roto|diente roto|puntadas`;
