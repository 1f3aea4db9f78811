/**
 * Works out somebody's care-leaver status from dates, with the reasons in plain words and the day it next changes.
 * What a status gives, who may see it and whose facts they are do not belong here: nothing given is stored.
 */
package uk.opendoor.status;
