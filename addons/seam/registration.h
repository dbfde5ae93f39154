/* The callbacks that an addon registers, wrapped, so that the runtime calls the seam's. */
#ifndef CONFORMANCE_REGISTRATION_H
#define CONFORMANCE_REGISTRATION_H

#include "call.h"

/* Makes records of the callbacks among the arguments. Then puts the seam's own in their places. */
void callbacks_find(api_call *call);
void callbacks_replace(api_call *call);
void callbacks_leave(api_call *call);

/* What the addon registered, for what the runtime hands back. */
void *callbacks_data_of(void *pointer);

#endif
