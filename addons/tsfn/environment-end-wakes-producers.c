#define PRODUCERS 3
#include "environment-end-wakes-producer.c"
