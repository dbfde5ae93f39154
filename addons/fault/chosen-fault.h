/* The fault that CONFORMANCE_FAULT names, or "". */
#ifndef CONFORMANCE_CHOSEN_FAULT_H
#define CONFORMANCE_CHOSEN_FAULT_H

const char *fault_chosen(void);

#endif
