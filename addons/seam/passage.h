/* What happens on a call's way through the seam. */
#ifndef CONFORMANCE_PASSAGE_H
#define CONFORMANCE_PASSAGE_H

#include "call.h"

/* The entry, and all that comes before the runtime's function; and what comes after it. */
void seam_enter(api_call *call);
napi_status seam_leave(api_call *call);

#endif
